package org.sweetline.people.merging;

/**
 * What merging must know of a table, in SQL. Nothing of it ever comes from outside.
 *
 * @param name of the table
 * @param key the column that tells the rows of one customer apart and stays when they change hands
 * @param owner the column with the customer
 * @param once whether a customer may have each key only once: what the keeper has too does not move then
 * @param cameBy whether a row {@code t} came through one of the contact points in the array {@code ?}; {@code false}
 *     where rows come by themselves through none
 */
public record BelongingsTable(String name, String key, String owner, boolean once, String cameBy) {

    /** Rows with a key of their own. */
    public static BelongingsTable of(String name) {
        return new BelongingsTable(name, "id", "customer_id", false, "false");
    }

    public BelongingsTable cameBy(String condition) {
        return new BelongingsTable(name, key, owner, once, condition);
    }
}
