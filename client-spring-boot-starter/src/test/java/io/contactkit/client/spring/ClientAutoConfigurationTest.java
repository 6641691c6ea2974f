package io.contactkit.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Capability;
import feign.Client;
import feign.Contract;
import feign.Feign;
import feign.RequestInterceptor;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.fixtures.CannedAnswers;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClientAutoConfigurationTest {
  private final CannedAnswers answers = CannedAnswers.leat();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  LeatClientAutoConfiguration.class,
                  CapillaryClientAutoConfiguration.class,
                  JifelineClientAutoConfiguration.class))
          .withBean(ClientBuilderCustomizer.class, () -> builder -> builder.transport(answers));

  @Test
  void createsNoClientWithoutACredential() {
    application
        .withPropertyValues(
            "contactkit.leat.token=", "contactkit.leat.base-url=https://leat.example")
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(LeatClient.class)
                    .doesNotHaveBean(CapillaryClient.class)
                    .doesNotHaveBean(JifelineClient.class));
  }

  @Test
  void createsAClientForEveryCredential() {
    application
        .withPropertyValues(
            "contactkit.leat.client-id=1",
            "contactkit.leat.client-secret=s",
            "contactkit.capillary.cluster=eu",
            "contactkit.capillary.till-id=till",
            "contactkit.capillary.password=p",
            "contactkit.jifeline.token=t",
            "contactkit.jifeline.api-key=k")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(LeatClient.class)
                    .hasSingleBean(CapillaryClient.class)
                    .hasSingleBean(JifelineClient.class));
  }

  @Test
  void callsAsConfigured() {
    leat("contactkit.leat.base-url=https://leat.example/base")
        .run(
            context -> {
              find(context.getBean(LeatClient.class));

              assertThat(answers.sent()).hasSize(1);
              assertThat(answers.sent().get(0).target())
                  .isEqualTo("/base/contact-identifiers/find?contact_identifier_value=x");
            });
  }

  @Test
  void stepsBackForTheUsersOwnClient() {
    LeatClient own = LeatClient.builder().token("own").build();

    leat()
        .withBean(LeatClient.class, () -> own)
        .run(context -> assertThat(context).getBean(LeatClient.class).isSameAs(own));
  }

  @Test
  void namesThePropertyAtFault() {
    assertThatFailure("contactkit.leat.connect-timeout=0s")
        .isEqualTo("contactkit.leat.*: connectTimeout must be positive: PT0S");
    assertThatFailure("contactkit.leat.client-id=1")
        .isEqualTo(
            "contactkit.leat.*: contactkit.leat.client-id and contactkit.leat.client-secret"
                + " belong together");
    assertThatFailure("contactkit.leat.base-url=http://leat.example")
        .isEqualTo(
            "contactkit.leat.*: baseUrl must be https: leat.example is not this host; see"
                + " allowInsecureHttp");
    assertThatFailure("contactkit.capillary.oauth-token=t")
        .isEqualTo(
            "contactkit.capillary.*: contactkit.capillary.cluster or contactkit.capillary.base-url"
                + " is required");
    assertThatFailure("contactkit.capillary.password=p")
        .isEqualTo(
            "contactkit.capillary.*: contactkit.capillary.till-id and contactkit.capillary.password"
                + " belong together");
  }

  @Test
  void observesCallsWhereThereIsARegistry() {
    List<String> observed = new ArrayList<>();
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context.getContextualName());
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });

    leat()
        .withBean(ObservationRegistry.class, () -> registry)
        .run(context -> find(context.getBean(LeatClient.class)));

    assertThat(observed).containsExactly("leat findContactIdentifier");
  }

  @Test
  void needsNeitherMicrometerNorHealth() {
    leat("contactkit.leat.health.enabled=true")
        .withClassLoader(
            new FilteredClassLoader("io.micrometer", "org.springframework.boot.health"))
        .run(
            context -> {
              assertThat(context).hasNotFailed().hasSingleBean(LeatClient.class);
              find(context.getBean(LeatClient.class));
            });
  }

  @Test
  void reportsNoHealthUnlessAsked() {
    leat().run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  @Test
  void reportsTheHealthThatTheLastCallShowed() {
    answers
        .answering("findContactIdentifier", 400, "contactIdentifierNotFound")
        .answering("findContactIdentifier", 503);

    leat("contactkit.leat.health.enabled=true", "contactkit.leat.max-retries=0")
        .run(
            context -> {
              HealthIndicator health = context.getBean(HealthIndicator.class);
              LeatClient leat = context.getBean(LeatClient.class);

              assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
              assertThat(answers.sent()).isEmpty();

              assertThatThrownBy(() -> find(leat));
              assertThat(health.health().getStatus()).isEqualTo(Status.UP);

              assertThatThrownBy(() -> find(leat));
              Health down = health.health();
              assertThat(down.getStatus()).isEqualTo(Status.DOWN);
              assertThat(down.getDetails())
                  .containsEntry("operation", "findContactIdentifier")
                  .containsEntry("outcome", "SERVER_ERROR")
                  .containsOnlyKeys("operation", "outcome", "at");
            });
  }

  @Test
  void neitherUsesNorAddsBeansOfFeign() {
    Client client =
        (request, options) -> {
          throw new AssertionError("not this client's business");
        };
    RequestInterceptor interceptor =
        template -> {
          throw new AssertionError("not this client's business");
        };
    Contract contract = new Contract.Default();

    leat()
        .withBean(Client.class, () -> client)
        .withBean(Contract.class, () -> contract)
        .withBean(RequestInterceptor.class, () -> interceptor)
        .run(
            context -> {
              find(context.getBean(LeatClient.class));

              assertThat(context).getBean(Client.class).isSameAs(client);
              assertThat(context).getBean(Contract.class).isSameAs(contract);
              assertThat(context)
                  .doesNotHaveBean(Feign.Builder.class)
                  .doesNotHaveBean(Capability.class);
            });
  }

  private ApplicationContextRunner leat(String... properties) {
    return application
        .withPropertyValues("contactkit.leat.token=secret-token")
        .withPropertyValues(properties);
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertThatFailure(String property) {
    String[] description = new String[1];
    leat(property)
        .run(
            context -> {
              FailureAnalysis analysis =
                  new InvalidSettingsAnalyzer().analyze(context.getStartupFailure());
              description[0] = analysis.getDescription();
            });
    return assertThat(description[0]);
  }

  private static void find(LeatClient leat) {
    leat.contactIdentifiers().findContactIdentifier("x");
  }
}
