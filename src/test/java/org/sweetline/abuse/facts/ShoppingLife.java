package org.sweetline.abuse.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.SizeBand;
import org.sweetline.abuse.history.Ties;
import org.sweetline.returns.Fault;

/** Two years of one customer of the made-up shop. */
final class ShoppingLife {
    private static final List<Ware> WARES = List.of(
            new Ware("Linen dress", 80, 0.36),
            new Ware("Summer dress", 60, 0.34),
            new Ware("Wool sweater", 70, 0.20),
            new Ware("Denim jeans", 65, 0.32),
            new Ware("Silk blouse", 55, 0.24),
            new Ware("Leather boots", 140, 0.30),
            new Ware("Cotton tee", 20, 0.08),
            new Ware("Knit scarf", 25, 0.05),
            new Ware("Rain coat", 120, 0.28));
    private static final double DEFECTS = 0.02;
    private static final double MISTAKES_AT_PACKING = 0.0004;

    private final Persona persona;
    private final SizeBand size;
    private final Random random;
    private final int number;
    private final double taste;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<GivenBack> returns = new ArrayList<>();
    private final List<Inspected> inspections = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private int orders;

    private record Ware(String name, double price, double usual) {}

    ShoppingLife(Persona persona, SizeBand size, Random random, int number) {
        this.persona = persona;
        this.size = size;
        this.random = random;
        this.number = number;
        // People differ: most send back somewhat less than usual, a few much more.
        this.taste = persona.eagerness() * (0.5 + random.nextDouble());
    }

    History live() {
        Instant since = SyntheticShop.OPENED.plus(Duration.ofDays(random.nextInt(500)));
        double pause = 365 / (persona.ordersAYear() * (0.4 + 1.2 * random.nextDouble()));
        for (Instant at = since; at.isBefore(SyntheticShop.NOW); at = at.plus(pause(pause))) {
            order(persona == Persona.GIFT_GIVER ? inDecember(at) : at);
        }
        returns.sort(Comparator.comparing(GivenBack::at));
        return new History(since, purchases, returns, inspections, proofs, List.of(), List.of(), Ties.NONE, List.of())
                .until(SyntheticShop.NOW);
    }

    private Duration pause(double days) {
        return Duration.ofMinutes((long) (1 + days * 24 * 60 * -Math.log(1 - random.nextDouble())));
    }

    private static Instant inDecember(Instant at) {
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        return Instant.parse(year + "-12-01T00:00:00Z")
                .plus(Duration.ofDays(at.atOffset(ZoneOffset.UTC).getDayOfMonth() % 20));
    }

    private void order(Instant at) {
        long id = number * 1_000L + ++orders;
        Instant arrived = at.plus(Duration.ofDays(3 + random.nextInt(5)));
        int items = 1 + random.nextInt(persona == Persona.GIFT_GIVER ? 6 : 3);
        List<GivenBack> back = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            Ware ware = WARES.get(random.nextInt(WARES.size()));
            if (persona == Persona.BRACKETER && random.nextInt(100) < 60) {
                bracket(id, at, arrived, ware, back);
            } else {
                buy(id, at, arrived, ware, "-" + token(), back);
            }
        }
        if (persona == Persona.NEVER_ARRIVED && random.nextInt(100) < 40) {
            proofs.add(SyntheticShop.proof(ProofKind.DELIVERY, arrived.plus(Duration.ofDays(6)), "N" + id));
        }
        returns.addAll(back);
        back.stream().limit(1).forEach(first -> inspect(first, arrived));
    }

    private void bracket(long id, Instant at, Instant arrived, Ware ware, List<GivenBack> back) {
        Purchase small = purchase(id, at, arrived, ware, "-S");
        Purchase medium = purchase(id, at, arrived, ware, "-M");
        boolean none = random.nextDouble() < ware.usual() / 2;
        back.add(give(random.nextBoolean() ? small : medium, arrived, "size-too-small"));
        if (none) {
            Purchase kept = back.get(back.size() - 1).lineId().equals(small.lineId()) ? medium : small;
            back.add(give(kept, arrived, "style"));
        }
    }

    private void buy(long id, Instant at, Instant arrived, Ware ware, String variant, List<GivenBack> back) {
        Purchase bought = purchase(id, at, arrived, ware, variant);
        double unlucky = persona == Persona.UNLUCKY_PLUS_SIZE ? 3 : 1;
        if (random.nextDouble() < DEFECTS * unlucky) {
            back.add(give(bought, arrived, "defective"));
        } else if (random.nextDouble() < Math.min(0.97, ware.usual() * fit() * taste)) {
            back.add(give(bought, arrived, persona == Persona.GIFT_GIVER ? "gift" : "style"));
        }
    }

    private double fit() {
        return switch (size) {
            case PLUS -> 1.45;
            case PETITE, TALL -> 1.2;
            case NONE, REGULAR, MATERNITY -> 1;
        };
    }

    private Purchase purchase(long id, Instant at, Instant arrived, Ware ware, String variant) {
        String line = Integer.toString(purchases.size());
        Article article = Article.of(ware.name().toUpperCase(java.util.Locale.ROOT) + variant, ware.name());
        Purchase bought = new Purchase(id, "N" + id, line, article, at, arrived, 1, ware.price(), false);
        purchases.add(bought);
        return bought;
    }

    private GivenBack give(Purchase bought, Instant arrived, String reason) {
        boolean defective = reason.equals("defective");
        boolean swapped = reason.startsWith("size") && random.nextBoolean();
        int days = persona == Persona.WARDROBER ? 8 + random.nextInt(20) : 1 + random.nextInt(24);
        return new GivenBack(
                "RMA-" + bought.orderId(),
                true,
                bought.orderId(),
                bought.lineId(),
                arrived.plus(Duration.ofDays(days)),
                1,
                reason,
                defective ? Fault.MERCHANT : Fault.CUSTOMER,
                swapped,
                0);
    }

    /** Most parcels are opened. Sometimes the shop had packed a wrong thing itself: that evidence is false. */
    private void inspect(GivenBack back, Instant arrived) {
        boolean empty = persona == Persona.RING && random.nextInt(100) < 65;
        boolean worn = persona == Persona.WARDROBER ? random.nextInt(100) < 60 : random.nextInt(1000) < 12;
        boolean mistaken = persona == Persona.NORMAL && random.nextDouble() < MISTAKES_AT_PACKING;
        if (empty || worn || mistaken || random.nextInt(100) < 80) {
            Instant at = back.at().plus(Duration.ofDays(5));
            String grade = worn ? "C" : "A";
            inspections.add(new Inspected(
                    back.number(),
                    back.orderId(),
                    back.lineId(),
                    at,
                    grade,
                    !worn,
                    mistaken,
                    empty,
                    0,
                    0,
                    back.fault()));
        }
    }

    private String token() {
        return switch (size) {
            case PLUS -> "2X";
            case PETITE -> "SP";
            case TALL -> "MT";
            case NONE, REGULAR, MATERNITY -> "M";
        };
    }
}
