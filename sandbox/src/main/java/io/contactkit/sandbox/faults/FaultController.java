package io.contactkit.sandbox.faults;

import io.contactkit.sandbox.internal.OperationFinder;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders for faults. */
@RestController
@ConditionalOnFaults
@RequestMapping(FaultController.PATH)
final class FaultController {
  static final String PATH = "/sandbox/faults";

  private final Orders orders;
  private final OperationFinder operations;

  FaultController(Orders orders, OperationFinder operations) {
    this.orders = orders;
    this.operations = operations;
  }

  @GetMapping
  Map<String, String> list() {
    Map<String, String> left = new TreeMap<>();
    orders.list().forEach((id, it) -> left.put(id, it.fault().written() + "; times=" + it.times()));
    return left;
  }

  @PutMapping(path = "/{operation}", consumes = MediaType.TEXT_PLAIN_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void place(@PathVariable("operation") String operation, @RequestBody String order) {
    if (!operation.equals(Orders.ALL) && !operations.knows(operation)) {
      throw new IllegalArgumentException("unknown operation '" + operation + "'");
    }
    orders.place(operation, Order.of(order));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    orders.reset();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuse(IllegalArgumentException e) {
    return Map.of("error", String.valueOf(e.getMessage()));
  }
}
