package io.contactkit.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Contract;
import feign.MethodMetadata;
import io.contactkit.client.Calls;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client reads the annotations as Feign does, without loading what Feign reads them with. */
class OperationTest {

  static Stream<MethodMetadata> methods() {
    return Calls.operations()
        .map(target -> Calls.method(target.provider(), target.operation().id()))
        .<Class<?>>map(Method::getDeclaringClass)
        .distinct()
        .flatMap(api -> new Contract.Default().parseAndValidateMetadata(api).stream());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void readsAnOperationAsFeignDoes(MethodMetadata feigns) {
    Operation operation = Operation.of(feigns.method(), null);
    Object[] arguments = IntStream.range(0, feigns.method().getParameterCount()).boxed().toArray();
    Map<String, Collection<String>> headers = new LinkedHashMap<>(operation.headers());

    assertThat(headers.remove("User-Agent")).isEqualTo(List.of(UserAgent.HEADER));
    assertThat(headers).isEqualTo(feigns.template().headers());
    assertThat(operation.httpMethod().name()).isEqualTo(feigns.template().method());
    assertThat(operation.returnType()).isEqualTo(feigns.returnType());
    assertThat(operation.body(arguments)).isEqualTo(feigns.bodyIndex());
  }

  @Test
  void leavesNoOperationOut() {
    assertThat(methods().map(method -> method.method().getName()))
        .containsExactlyInAnyOrderElementsOf(
            Calls.operations().map(target -> target.operation().id()).toList());
  }
}
