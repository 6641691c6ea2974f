package io.contactkit.contract.verify;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.Preceding;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.MissingNode;

/**
 * Replays interactions against a server and says where it differs from pact and document.
 *
 * <pre>{@code
 * Verifier verifier = Verifier.of(document, URI.create("http://localhost:8080"))
 *     .withStates(StateSetter.url(URI.create("http://localhost:8080/provider-states")));
 * List<Verdict> verdicts = verifier.verify(pact);
 * }</pre>
 *
 * <p>Immutable. One interaction at a time, since provider states are the server's and not a call's.
 */
public final class Verifier {
  private final Document spec;
  private final URI baseUrl;
  private final StateSetter states;
  private final Map<String, String> credentials;
  private final Http http;
  private final boolean byDocumentOnly;
  private final Map<String, String> headers;
  private final PactEngine engine = new PactEngine();

  private Verifier(
      Document spec,
      URI baseUrl,
      StateSetter states,
      Map<String, String> credentials,
      Http http,
      boolean byDocumentOnly,
      Map<String, String> headers) {
    this.spec = spec;
    this.baseUrl = baseUrl;
    this.states = states;
    this.credentials = Map.copyOf(credentials);
    this.http = http;
    this.byDocumentOnly = byDocumentOnly;
    this.headers = Map.copyOf(headers);
  }

  /** A verifier of the server that answers the document's paths below this address. */
  public static Verifier of(Document spec, URI baseUrl) {
    return new Verifier(
        spec, baseUrl, StateSetter.NONE, Map.of(), new Http(Http.PATIENCE), false, Map.of());
  }

  /** How the server is put into the states of the interactions; not at all unless set. */
  public Verifier withStates(StateSetter setter) {
    return new Verifier(spec, baseUrl, setter, credentials, http, byDocumentOnly, headers);
  }

  /**
   * What to send instead of the values of credential headers that were recorded, for a server whose
   * credentials differ from the sandbox's.
   */
  public Verifier withCredentials(Map<String, String> actualByRecorded) {
    return new Verifier(spec, baseUrl, states, actualByRecorded, http, byDocumentOnly, headers);
  }

  /** How long to wait for an answer; ten seconds unless set. */
  public Verifier withTimeout(Duration timeout) {
    return new Verifier(
        spec, baseUrl, states, credentials, new Http(timeout), byDocumentOnly, headers);
  }

  /**
   * Sets no states and judges answers by the document alone: any documented answer is right. For
   * servers whose data nobody controls.
   */
  public Verifier judgingByDocument() {
    return new Verifier(spec, baseUrl, StateSetter.NONE, credentials, http, true, headers);
  }

  /** Headers of every request, in place of recorded ones of the same name. */
  public Verifier withHeaders(Map<String, String> given) {
    return new Verifier(spec, baseUrl, states, credentials, http, byDocumentOnly, given);
  }

  public List<Verdict> verify(PactFile pact) {
    return pact.interactions().stream().map(this::verify).toList();
  }

  /**
   * Sets the states, sends the request and judges the answer; never throws for a bad server. An
   * interaction that comes after another one has that one sent first, in that one's states.
   */
  public Verdict verify(RecordedInteraction interaction) {
    long start = System.nanoTime();
    long ready = start;
    long answered = start;
    List<Mismatch> mismatches = new ArrayList<>();
    Answer answer = Answer.NONE;
    Optional<Preceding> first = byDocumentOnly ? Optional.empty() : interaction.after();
    RecordedInteraction arranged = first.map(Preceding::interaction).orElse(interaction);
    try {
      states.setUp(arranged);
      ready = System.nanoTime();
      RecordedInteraction asked = interaction;
      if (first.isPresent()) {
        Answer before = http.send(baseUrl, arranged.request(), credentials, headers);
        mismatches.addAll(unlike(arranged, before));
        asked = first.get().continued(interaction, before.json().orElse(MissingNode.getInstance()));
      }
      answer = http.send(baseUrl, asked.request(), credentials, headers);
      answered = System.nanoTime();
      if (!byDocumentOnly) {
        mismatches.addAll(engine.compare(asked, answer));
      }
      List<Mismatch> byPact = List.copyOf(mismatches);
      SpecCheck.of(spec, asked, answer).stream()
          .filter(found -> byPact.stream().noneMatch(known -> known.isAt(found.where())))
          .forEach(mismatches::add);
      mismatches.sort(Comparator.comparing(Mismatch::rank));
    } catch (IOException | StateException e) {
      ready = Math.max(ready, start);
      answered = Math.max(answered, ready);
      mismatches.add(Mismatch.failure(e));
    }
    long compared = System.nanoTime();
    try {
      states.tearDown(arranged);
    } catch (StateException e) {
      mismatches.add(Mismatch.failure(e));
    }
    long end = System.nanoTime();
    return new Verdict(
        interaction,
        answer,
        mismatches,
        new Timing(
            Duration.ofNanos(ready - start + end - compared),
            Duration.ofNanos(answered - ready),
            Duration.ofNanos(compared - answered)));
  }

  // What the first call answers is judged where it stands for itself; here it has to work.
  private static List<Mismatch> unlike(RecordedInteraction first, Answer before) {
    int expected = first.response().status();
    return before.status() == expected
        ? List.of()
        : List.of(
            Mismatch.of("status of '" + first.description() + "'", expected, before.status()));
  }
}
