package io.contactkit.client.spring;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** See {@link ConditionalOnCredential}. */
final class OnCredential extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    Map<String, Object> attributes =
        Objects.requireNonNull(
            metadata.getAnnotationAttributes(ConditionalOnCredential.class.getName()));
    String prefix = "contactkit." + attributes.get("provider") + ".";
    ConditionMessage.Builder message = ConditionMessage.forCondition(ConditionalOnCredential.class);
    for (String name : (String[]) Objects.requireNonNull(attributes.get("value"))) {
      if (StringUtils.hasText(context.getEnvironment().getProperty(prefix + name))) {
        return ConditionOutcome.match(message.foundExactly(prefix + name));
      }
    }
    return ConditionOutcome.noMatch(message.because("no credential in " + prefix + "*"));
  }
}
