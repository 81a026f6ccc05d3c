package org.sweetline.search;

import java.time.Instant;
import java.util.List;

/** Things to find. */
final class SearchableFixture {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final HitType type;
    private final long id;
    private String title = "Hello";
    private Instant at = NOW;
    private String status = "open";
    private String channel = "mail";
    private long assignee;
    private String customer = "";
    private List<String> tags = List.of();
    private List<String> orders = List.of();
    private List<String> nearby = List.of();
    private List<String> addresses = List.of();
    private List<String> phones = List.of();
    private List<String> codes = List.of();
    private List<String> senders = List.of();
    private List<String> texts = List.of();
    private List<String> quoted = List.of();
    private OrderFacts facts = OrderFacts.NONE;

    private SearchableFixture(HitType type, long id) {
        this.type = type;
        this.id = id;
    }

    static SearchableFixture aTicket(long id) {
        return new SearchableFixture(HitType.TICKET, id);
    }

    static SearchableFixture aCustomer(long id) {
        return new SearchableFixture(HitType.CUSTOMER, id).status("").channel("");
    }

    static SearchableFixture anOrder(long id) {
        return new SearchableFixture(HitType.ORDER, id).status("processing").channel("");
    }

    SearchableFixture title(String value) {
        title = value;
        return this;
    }

    SearchableFixture at(String value) {
        at = Instant.parse(value);
        return this;
    }

    SearchableFixture status(String value) {
        status = value;
        return this;
    }

    SearchableFixture channel(String value) {
        channel = value;
        return this;
    }

    SearchableFixture assignee(long value) {
        assignee = value;
        return this;
    }

    SearchableFixture customer(String value) {
        customer = value;
        return this;
    }

    SearchableFixture tags(String... values) {
        tags = List.of(values);
        return this;
    }

    SearchableFixture orders(String... values) {
        orders = List.of(values);
        return this;
    }

    SearchableFixture nearby(String... values) {
        nearby = List.of(values);
        return this;
    }

    SearchableFixture addresses(String... values) {
        addresses = List.of(values);
        return this;
    }

    SearchableFixture phones(String... values) {
        phones = List.of(values);
        return this;
    }

    SearchableFixture codes(String... values) {
        codes = List.of(values);
        return this;
    }

    SearchableFixture from(String... values) {
        senders = List.of(values);
        return this;
    }

    SearchableFixture says(String... values) {
        texts = List.of(values);
        return this;
    }

    SearchableFixture quotes(String... values) {
        quoted = List.of(values);
        return this;
    }

    SearchableFixture facts(String state, String store, String city, String coupon) {
        facts = new OrderFacts(state, List.of(store), city, coupon);
        return this;
    }

    Searchable build() {
        String number = type == HitType.TICKET ? "T-" + id : type == HitType.CUSTOMER ? "C-" + id : orders.get(0);
        return new Searchable(
                type, id, number, title, at, status, channel, assignee, "", customer, tags, orders, nearby, addresses,
                phones, codes, senders, texts, quoted, facts);
    }
}
