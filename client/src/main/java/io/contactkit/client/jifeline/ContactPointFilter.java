package io.contactkit.client.jifeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which contact points to list, and how many at a time. */
public record ContactPointFilter(
    @Nullable UUID customerId, @Nullable UUID locationId, int pageSize) {

  public ContactPointFilter {
    if (pageSize < 0) {
      throw new IllegalArgumentException("pageSize must not be negative: " + pageSize);
    }
  }

  /** All contact points, 100 at a time. */
  public static ContactPointFilter none() {
    return new ContactPointFilter(null, null, 100);
  }

  public ContactPointFilter ofCustomer(UUID customer) {
    return new ContactPointFilter(customer, locationId, pageSize);
  }

  public ContactPointFilter ofLocation(UUID location) {
    return new ContactPointFilter(customerId, location, pageSize);
  }

  /** The largest number of contact points to fetch with one call. */
  public ContactPointFilter withPageSize(int size) {
    return new ContactPointFilter(customerId, locationId, size);
  }
}
