package io.contactkit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.contactkit.client.jifeline.model.ContactPointList;
import io.contactkit.client.leat.model.ContactIdentifierResponse;
import io.contactkit.client.leat.model.PortalSessionResponse;
import org.openapitools.jackson.nullable.JsonNullableModule;

/** Jackson as a careful team would use it: one mapper, readers made once, bytes all the way. */
final class Models {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new JsonNullableModule())
          .build();
  static final ObjectReader IDENTIFIER = MAPPER.readerFor(ContactIdentifierResponse.class);
  static final ObjectReader SESSION = MAPPER.readerFor(PortalSessionResponse.class);
  static final ObjectReader POINTS = MAPPER.readerFor(ContactPointList.class);

  private Models() {}
}
