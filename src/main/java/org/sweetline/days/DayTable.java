package org.sweetline.days;

/** A table whose rows are packed day by day. */
public interface DayTable {

    /** The table of packed days; which of them no longer hold stands in the one of this name and {@code _change}. */
    String name();

    /**
     * The rows from one time to another, its two parameters: {@code at}, the word {@code kind}, and twice a number or instead of
     * it a word ({@code first}, {@code first_word}, {@code second}, {@code second_word}). No number is -1.
     */
    String rows();

    /** The time of each row, as SQL: its column and its table, such as {@code contact_at} and {@code survey}. */
    Column time();

    /** A column of a table. */
    record Column(String name, String table) {}
}
