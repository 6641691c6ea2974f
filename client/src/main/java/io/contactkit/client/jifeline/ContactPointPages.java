package io.contactkit.client.jifeline;

import io.contactkit.client.jifeline.api.ContactPointsApi;
import io.contactkit.client.jifeline.model.ContactPoint;
import io.contactkit.client.jifeline.model.ContactPointList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The contact points of all pages, each page fetched when its first item is asked for.
 *
 * <p>Ends at an empty page or when the last answer's total is reached, whatever the list has become
 * meanwhile; an item that moves to another page while the list changes can come twice or be missed.
 * Immutable and thread-safe; every iterator starts at the beginning and belongs to one thread.
 */
public final class ContactPointPages implements Iterable<ContactPoint> {
  private final ContactPointsApi api;
  private final ContactPointFilter filter;

  ContactPointPages(ContactPointsApi api, ContactPointFilter filter) {
    this.api = api;
    this.filter = filter;
  }

  public Stream<ContactPoint> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<ContactPoint> iterator() {
    return new Items();
  }

  private final class Items implements Iterator<ContactPoint> {
    private List<ContactPoint> page = List.of();
    private int next;
    private long offset;
    private boolean last = filter.pageSize() == 0;

    @Override
    public boolean hasNext() {
      while (next >= page.size() && !last) {
        fetch();
      }
      return next < page.size();
    }

    @Override
    public ContactPoint next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.get(next++);
    }

    private void fetch() {
      ContactPointList answer =
          api.listContactPoints(
              filter.customerId(), filter.locationId(), filter.pageSize(), offset);
      int size = answer.getResult().size();
      page = answer.getResult().stream().filter(Objects::nonNull).toList();
      next = 0;
      // by what came, not by what was asked for: the provider may give less
      offset += size;
      last = size == 0 || offset >= answer.getTotal();
    }
  }
}
