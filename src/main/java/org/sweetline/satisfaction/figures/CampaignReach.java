package org.sweetline.satisfaction.figures;

/**
 * Whom a campaign brought, as SQL: customers with an order of its time that has its code, else its item; with neither, with any
 * order of its time. They belong to it from the first such order until a month after its end.
 */
public final class CampaignReach {

    /** Of the campaign k; for all that count, it stands where campaigns are kept. */
    public static final String END = "campaign_end(k)";

    /** On the order o, which was placed while the campaign k lasted. */
    public static final String BROUGHT = """
            (k.code <> '' and upper(o.coupon) = upper(k.code) or k.code = '' and (k.item = '' or exists (
                select from shop_order_line l where l.order_id = o.id and l.name = k.item)))
            """;

    /** The customers of one campaign and since when until when they belong to it; its parameter is the campaign. */
    public static final String CUSTOMERS = """
            select o.customer_id, min(o.placed_at) as at, max(%s) + interval '30 days' as until
            from campaign k join shop_order o on o.placed_at >= k.began_at and o.placed_at <= %s
            where k.id = ? and k.removed_at is null and o.customer_id is not null and %s
            group by o.customer_id
            """.formatted(END, END, BROUGHT);

    /** On the survey s; its parameter is the campaign. */
    static final String ITS_SURVEYS = its("s", "survey", "contact_at");
    /** On the call d. */
    static final String ITS_CALLS = its("d", "desk_call", "began_at");
    /** On the ticket t. */
    static final String ITS_TICKETS = its("t", "ticket", "created_at");

    private CampaignReach() {}

    private static String its(String row, String table, String time) {
        return """
             and %1$s.id in (with b as materialized (%2$s) select its.id from b join %3$s its
                on its.customer_id = b.customer_id and its.%4$s >= b.at and its.%4$s < b.until)
            """.formatted(row, CUSTOMERS, table, time);
    }
}
