package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Cars, version: '1'}
      security: []
      paths:
        /cars/{id}:
          post:
            operationId: buyCar
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'204': {description: Bought.}}
      """;

  @TempDir private Path directory;

  @Test
  void aNewWebhookHarmsNobodyAndAChangedOneIsNotJudged() throws IOException {
    String webhook = DOCUMENT + "webhooks: {recalled: {post: {summary: S}}}\n";

    assertThat(diff(DOCUMENT, webhook).out()).contains("webhooks has `recalled` now");
    assertThat(diff(DOCUMENT, webhook).exit()).isZero();
    assertThat(diff(webhook, DOCUMENT).out())
        .contains("breaking: `recalled` is another; no rule says that this is harmless");
    assertThat(diff(webhook, webhook.replace("post:", "put:")).exit()).isEqualTo(1);
  }

  @Test
  void anOperationWithoutANameKeepsItsAddress() throws IOException {
    String nameless = DOCUMENT.replace("      operationId: buyCar\n", "");
    String renamed = nameless.replace("{id}", "{car}").replace("name: id", "name: car");

    assertThat(diff(nameless, renamed).exit()).as(diff(nameless, renamed).out()).isZero();
    assertThat(diff(nameless, DOCUMENT).exit()).as(diff(nameless, DOCUMENT).out()).isZero();
  }

  private Command diff(String from, String to) throws IOException {
    return Command.run(
        "diff",
        Files.writeString(directory.resolve("from.yaml"), from).toString(),
        Files.writeString(directory.resolve("to.yaml"), to).toString());
  }
}
