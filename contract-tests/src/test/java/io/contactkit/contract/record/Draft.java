package io.contactkit.contract.record;

import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.Response;
import io.contactkit.server.state.ProviderState;
import io.contactkit.server.state.ProviderStates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One interaction being described; what is not said comes from the document's examples. */
final class Draft<S extends ProviderStates> {
  private final Contract<S> contract;
  private final Operation operation;
  private final List<ProviderState> states = new ArrayList<>();
  private final Map<String, JsonNode> parameters = new LinkedHashMap<>();
  private final Set<String> chosenByServer = new LinkedHashSet<>();
  private @Nullable JsonNode body;
  private @Nullable SdkRequest sent;
  private Credential credential;
  private @Nullable String name;
  private boolean malformed;
  private String summary = "";
  private String example = "";
  private Response response;
  private @Nullable JsonNode answer;
  private @Nullable Draft<S> after;

  Draft(Contract<S> contract, Operation operation) {
    this.contract = contract;
    this.operation = operation;
    this.credential = Credential.first(contract.provider());
    operation.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> parameters.put(parameter.name(), parameter.example()));
    operation
        .requestBody()
        .ifPresent(request -> body = request.content().examples().get(0).value());
    this.response = operation.success();
    response.contents().stream().findFirst().ifPresent(c -> example(c.examples().get(0)));
  }

  /** The same interaction again, to be changed in one respect. */
  Draft<S> again() {
    Draft<S> copy = new Draft<>(contract, operation);
    copy.states.addAll(states);
    copy.parameters.clear();
    copy.parameters.putAll(parameters);
    copy.chosenByServer.addAll(chosenByServer);
    copy.body = body == null ? null : body.deepCopy();
    copy.malformed = malformed;
    copy.credential = credential;
    copy.summary = summary;
    copy.example = example;
    copy.response = response;
    copy.answer = answer == null ? null : answer.deepCopy();
    return contract.add(copy);
  }

  /** Says what is special; unique within the operation. The example's summary unless set. */
  Draft<S> named(String text) {
    name = text;
    return this;
  }

  Draft<S> given(Consumer<S> state) {
    states.add(ProviderState.of(contract.states(), state));
    return this;
  }

  /** What holds instead of everything that was given so far. */
  Draft<S> givenOnly(Consumer<S> state) {
    states.clear();
    return given(state);
  }

  /**
   * Shows what another call leaves behind. The states that are given say the same, for those who
   * verify without making that call.
   */
  Draft<S> after(String description) {
    after =
        contract.drafts().stream()
            .filter(draft -> draft.description().equals(description))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing is described as " + description));
    return this;
  }

  Draft<S> param(String parameter, Object value) {
    operation.parameter(parameter);
    parameters.put(parameter, JsonMapper.shared().valueToTree(value));
    return this;
  }

  /** An optional parameter with the value of its example. */
  Draft<S> param(String parameter) {
    parameters.put(parameter, operation.parameter(parameter).example());
    return this;
  }

  Draft<S> withoutParam(String parameter) {
    parameters.remove(parameter);
    return this;
  }

  Draft<S> body(String example) {
    body = operation.requestBody().orElseThrow().content().example(example);
    return this;
  }

  /** A request example that gives the interaction its name too. */
  Draft<S> request(String example) {
    operation.requestBody().orElseThrow().content().examples().stream()
        .filter(candidate -> candidate.name().equals(example))
        .forEach(candidate -> named(candidate.summary()));
    return body(example);
  }

  Draft<S> with(String pointer, @Nullable Object value) {
    body = JsonEdit.set(requestBody(), pointer, value);
    return this;
  }

  /** A value that the client's types rule out; it is sent past them. */
  Draft<S> withMalformed(String pointer, Object value) {
    malformed = true;
    return with(pointer, value);
  }

  Draft<S> without(String pointer) {
    body = JsonEdit.remove(requestBody(), pointer);
    return this;
  }

  /** Leaves out every property of the body but this one. */
  Draft<S> onlyWith(String pointer) {
    JsonNode kept = requestBody().at(pointer);
    body = JsonNodeFactory.instance.objectNode();
    return with(pointer, kept);
  }

  /** The request as another client sends it, which the document's examples say nothing of. */
  Draft<S> sends(SdkRequest request) {
    sent = request;
    body = null;
    parameters.clear();
    return named(request.name().replaceFirst("^\\w+: ", ""));
  }

  Draft<S> as(Credential who) {
    credential = who;
    return this;
  }

  /** The successful answer, by the name of its example. */
  Draft<S> answers(String example) {
    return answers(operation.success().status(), example);
  }

  Draft<S> answers(int status, String example) {
    response = operation.response(status);
    chosenByServer.clear();
    response.content().examples().stream()
        .filter(candidate -> candidate.name().equals(example))
        .findFirst()
        .ifPresentOrElse(this::example, () -> response.example(example));
    return this;
  }

  /** The answer with one of the vendor's codes, which the operation must list. */
  Draft<S> refuses(int code) {
    ErrorCode listed =
        operation.errorCodes().stream()
            .filter(candidate -> candidate.code() == code)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(operation.id() + " does not list code " + code));
    return answers(listed.status(), ErrorExamples.of(operation, listed));
  }

  /** Another value than the example's, because the request or a state says so. */
  Draft<S> value(String pointer, @Nullable Object value) {
    answer = JsonEdit.set(answerBody(), pointer, value);
    return this;
  }

  /** A field of the example that this answer lacks. */
  Draft<S> withoutValue(String pointer) {
    answer = JsonEdit.remove(answerBody(), pointer);
    return this;
  }

  /** Values that only the server knows: any of the schema will do. */
  Draft<S> chosen(String... pointers) {
    chosenByServer.addAll(List.of(pointers));
    return this;
  }

  private void example(Example shown) {
    answer = shown.value();
    summary = shown.summary();
    example = shown.name();
    name = response.isSuccess() || sent != null ? name : null;
  }

  private JsonNode requestBody() {
    if (body == null) {
      throw new IllegalStateException(operation.id() + " has no request body");
    }
    return body;
  }

  private JsonNode answerBody() {
    if (answer == null) {
      throw new IllegalStateException(description() + ": the answer has no body");
    }
    return answer;
  }

  String description() {
    return operation.id() + ": " + (name == null ? summary : name);
  }

  Contract<S> contract() {
    return contract;
  }

  Operation operation() {
    return operation;
  }

  List<ProviderState> states() {
    return states;
  }

  Map<String, JsonNode> parameters() {
    return parameters;
  }

  @Nullable JsonNode body() {
    return body;
  }

  Optional<SdkRequest> sent() {
    return Optional.ofNullable(sent);
  }

  boolean malformed() {
    return malformed;
  }

  Credential credential() {
    return credential;
  }

  Response response() {
    return response;
  }

  @Nullable JsonNode answer() {
    return answer;
  }

  /** The name of the example that the answer was made of; empty for an answer without a body. */
  String example() {
    return example;
  }

  Set<String> chosenByServer() {
    return chosenByServer;
  }

  Optional<Draft<S>> after() {
    return Optional.ofNullable(after);
  }
}
