package org.sweetline.orders;

/** What became of a batch of orders. */
public record Tally(int created, int updated, int unchanged) {

    public Tally plus(Tally other) {
        return new Tally(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
