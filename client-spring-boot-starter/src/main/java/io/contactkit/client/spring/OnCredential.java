package io.contactkit.client.spring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** See {@link ConditionalOnCredential}. */
final class OnCredential extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    List<String> properties =
        properties(metadata.getAnnotations().get(ConditionalOnCredential.class).synthesize());
    String set = firstSet(properties, context.getEnvironment());
    ConditionMessage.Builder message = ConditionMessage.forCondition(ConditionalOnCredential.class);
    return set == null
        ? ConditionOutcome.noMatch(message.didNotFind("any of").items(properties))
        : ConditionOutcome.match(message.foundExactly(set));
  }

  static List<String> properties(ConditionalOnCredential condition) {
    return Stream.of(condition.value())
        .map(name -> "contactkit." + condition.provider() + "." + name)
        .toList();
  }

  static @Nullable String firstSet(List<String> properties, PropertyResolver environment) {
    return properties.stream()
        .filter(property -> StringUtils.hasText(environment.getProperty(property)))
        .findFirst()
        .orElse(null);
  }
}
