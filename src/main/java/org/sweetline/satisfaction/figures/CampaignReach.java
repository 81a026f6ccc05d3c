package org.sweetline.satisfaction.figures;

/**
 * Whom a campaign brought, as SQL: customers with an order that {@code campaign_order} says is its own, as all that count have it.
 * They belong to it from the first such order until a month after its end.
 */
public final class CampaignReach {

    /** Of the campaign k; for all that count, it stands where campaigns are kept. */
    static final String END = "campaign_end(k)";

    /** The customers of one campaign and since when until when they belong to it; its parameter is the campaign. */
    public static final String CUSTOMERS = """
            select o.customer_id, min(o.placed_at) as at, max(o.ends_at) + interval '30 days' as until
            from campaign_order o where o.campaign_id = ? and o.customer_id is not null group by o.customer_id
            """;

    /** On the survey s; its parameter is the campaign. */
    static final String ITS_SURVEYS = its("s", "survey", "contact_at", "made_at");
    /** On the call d. */
    static final String ITS_CALLS = its("d", "desk_call", "began_at", "began_at");
    /** On the ticket t. */
    static final String ITS_TICKETS = its("t", "ticket", "created_at", "last_message_at");

    private CampaignReach() {}

    /** @param later never before the time, and with the customer in an index */
    private static String its(String row, String table, String time, String later) {
        return """
             and %1$s.id in (with b as materialized (%2$s) select its.id from b join %3$s its
                on its.customer_id = b.customer_id and its.%5$s >= b.at and its.%4$s >= b.at and its.%4$s < b.until)
            """.formatted(row, CUSTOMERS, table, time, later);
    }
}
