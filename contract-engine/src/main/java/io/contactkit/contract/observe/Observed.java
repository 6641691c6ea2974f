package io.contactkit.contract.observe;

import io.contactkit.contract.compare.Finding;
import java.util.List;

/**
 * One exchange as it was judged, without anything secret.
 *
 * @param number begins with one
 * @param operationId empty where the document has no such operation
 * @param status zero if there was no response
 */
public record Observed(
    long number,
    String method,
    String path,
    int status,
    String operationId,
    List<Finding> findings) {

  public Observed {
    findings = List.copyOf(findings);
  }
}
