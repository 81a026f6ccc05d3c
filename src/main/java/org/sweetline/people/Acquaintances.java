package org.sweetline.people;

/** What became of a batch of people: new ones, ones of whom we learnt something, and ones that said nothing new. */
public record Acquaintances(int created, int updated, int unchanged) {

    public Acquaintances plus(Acquaintances other) {
        return new Acquaintances(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
