package io.contactkit.sandbox.capillary;

import static io.contactkit.server.capillary.CapillaryErrorCode.EXTERNAL_ID_VALIDATION_FAILED;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_COMMUNICATION_CHANNEL;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_EMAIL;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_EMAIL_IN_COMMUNICATION_CHANNEL;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_MOBILE;
import static io.contactkit.server.capillary.CapillaryErrorCode.INVALID_MOBILE_IN_COMMUNICATION_CHANNEL;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.server.capillary.CapillaryApiException;
import io.contactkit.server.capillary.CapillaryErrorCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What identifiers and communication channels look like. */
@Component
final class IdentifierRules {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final Pattern MOBILE = Pattern.compile("\\+?[0-9]{7,15}");
  private static final Set<String> CARDS = Set.of("cardnumber", "cardexternalid");
  private static final Set<String> CHANNELS =
      Set.of("email", "mobile", "wechat", "line", "ios", "android");

  private final Pattern externalId;

  IdentifierRules(SandboxProperties properties) {
    this.externalId = properties.capillary().externalIdPattern();
  }

  /** The vendor's lists spell one type in two ways. */
  static String type(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  static boolean isCard(Identifier identifier) {
    return CARDS.contains(identifier.type());
  }

  /** An email address or a mobile number makes the vendor look at the customer's channels too. */
  static boolean concernsChannels(Identifier identifier) {
    return identifier.type().equals("email") || identifier.type().equals("mobile");
  }

  void check(Identifier identifier) {
    switch (identifier.type()) {
      case "email" -> require(EMAIL, identifier.value(), INVALID_EMAIL);
      case "mobile" -> require(MOBILE, identifier.value(), INVALID_MOBILE);
      case "externalid" -> require(externalId, identifier.value(), EXTERNAL_ID_VALIDATION_FAILED);
      default -> {}
    }
  }

  void check(Channel channel) {
    String type = type(channel.type());
    if (!CHANNELS.contains(type)) {
      throw new CapillaryApiException(INVALID_COMMUNICATION_CHANNEL);
    }
    if (type.equals("email")) {
      require(EMAIL, channel.value(), INVALID_EMAIL_IN_COMMUNICATION_CHANNEL);
    }
    if (type.equals("mobile")) {
      require(MOBILE, channel.value(), INVALID_MOBILE_IN_COMMUNICATION_CHANNEL);
    }
  }

  private static void require(Pattern pattern, String value, CapillaryErrorCode otherwise) {
    if (!pattern.matcher(value).matches()) {
      throw new CapillaryApiException(otherwise);
    }
  }
}
