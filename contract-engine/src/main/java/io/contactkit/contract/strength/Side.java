package io.contactkit.contract.strength;

/** Who is broken on purpose. */
public enum Side {
  PROVIDER("Provider"),
  CLIENT("Client"),
  DOCUMENT("Document");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
