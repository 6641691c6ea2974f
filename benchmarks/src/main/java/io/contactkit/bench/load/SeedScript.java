package io.contactkit.bench.load;

/**
 * Many rows, half of the contact points one owner's; stored as if they had been there since an
 * early version of the sandbox, so that the later migrations count them. One dialect for both
 * databases.
 */
final class SeedScript {
  static final String FILE = "V3_1__load.sql";

  private static final int ROWS_OF_ONE_OWNER = 100;

  private SeedScript() {}

  static String of(int rows) {
    int owners = Math.max(1, rows / ROWS_OF_ONE_OWNER);
    return """
        insert into leat_contact (uuid, email)
          select 'contact-' || cast(x as varchar), 'contact-' || cast(x as varchar) || '@example.com'
          from generate_series(0, %1$d - 1) as s(x);
        insert into leat_contact_identifier (identifier_value, name, active, contact_uuid)
          select 'load-' || lpad(cast(x as varchar), 9, '0'), 'Membership', true,
            'contact-' || cast(mod(x, %1$d) as varchar)
          from generate_series(0, %2$d - 1) as s(x);
        insert into jifeline_customer (id)
          select %3$s from generate_series(0, %1$d - 1) as s(x);
        insert into jifeline_location (id, customer_id)
          select %4$s, %3$s from generate_series(0, %1$d - 1) as s(x);
        insert into jifeline_contact_point (
            id, customer_id, location_id, email_address, label, phone_number)
          select %5$s, %6$s, %7$s, 'support@jifeline.com', 'Customer support', '+31611111111'
          from generate_series(0, %2$d - 1) as s(x);
        analyze;
        """
        .formatted(
            owners,
            rows,
            uuid('a', "x"),
            uuid('b', "x"),
            uuid('c', "x"),
            owner('a', owners),
            owner('b', owners));
  }

  private static String owner(char kind, int owners) {
    return uuid(kind, "case when mod(x, 2) = 0 then 0 else mod(x, %d) end".formatted(owners));
  }

  private static String uuid(char kind, String number) {
    return "cast('%c0000000-0000-4000-8000-' || lpad(cast(%s as varchar), 12, '0') as uuid)"
        .formatted(kind, number);
  }
}
