package org.sweetline.abuse.facts;

/**
 * Kinds of shoppers of the made-up shop.
 *
 * @see SyntheticShop
 */
enum Persona {
    NORMAL(8_300, 4, 1.0, false),
    /** Orders two sizes of a thing and keeps one. */
    BRACKETER(600, 5, 1.0, false),
    /** Wears sizes that are cut badly, and gets more than a fair share of defects. */
    UNLUCKY_PLUS_SIZE(500, 5, 1.25, false),
    /** Buys a lot in December, and half of it comes back in January. */
    GIFT_GIVER(300, 3, 1.2, false),
    /** Wears things for a weekend and sends them back. */
    WARDROBER(150, 9, 2.4, true),
    /** Says that parcels did not arrive which the carrier delivered. */
    NEVER_ARRIVED(80, 6, 0.8, true),
    /** One person with four accounts, who sends empty boxes back. */
    RING(70, 3, 1.6, true);

    private final int people;
    private final double ordersAYear;
    private final double eagerness;
    private final boolean abuser;

    Persona(int people, double ordersAYear, double eagerness, boolean abuser) {
        this.people = people;
        this.ordersAYear = ordersAYear;
        this.eagerness = eagerness;
        this.abuser = abuser;
    }

    int people() {
        return people;
    }

    double ordersAYear() {
        return ordersAYear;
    }

    /** How much more than usual they send back. */
    double eagerness() {
        return eagerness;
    }

    boolean abuser() {
        return abuser;
    }
}
