package io.contactkit.guide;

import io.contactkit.server.jifeline.model.ContactPointRequest;
import io.contactkit.server.state.JifelineStates;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
record JifelineServerStates(JifelineServer server) implements JifelineStates {
  // spotless:off
  @Override public void givenCustomer(UUID id) { server.customers.add(id); }
  @Override public void givenNoCustomer(UUID id) { server.customers.remove(id); }
  @Override public void givenContactPoint(UUID id, ContactPointRequest content) { server.store(id, content); }
  @Override public void givenNoContactPoint(UUID id) { server.points.remove(id); }
  @Override public void givenNoContactPoints() { server.points.clear(); }
  // spotless:on
}
