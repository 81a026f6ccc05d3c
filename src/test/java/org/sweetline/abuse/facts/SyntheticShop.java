package org.sweetline.abuse.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.SizeBand;
import org.sweetline.abuse.history.Ties;
import org.sweetline.abuse.history.Trace;

/** A fashion shop of two years with ten thousand customers, the same at every run. */
final class SyntheticShop {
    static final Instant OPENED = Instant.parse("2024-11-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private static final int ACCOUNTS_OF_A_RING = 4;

    private final Random random;
    private final List<Shopper> shoppers = new ArrayList<>();

    private SyntheticShop(long seed) {
        random = new Random(seed);
    }

    static List<Shopper> shoppers(long seed) {
        SyntheticShop shop = new SyntheticShop(seed);
        for (Persona persona : Persona.values()) {
            if (persona == Persona.RING) {
                for (int ring = 0; ring < persona.people() / ACCOUNTS_OF_A_RING; ring++) {
                    shop.ring();
                }
            } else {
                for (int i = 0; i < persona.people(); i++) {
                    shop.shoppers.add(shop.someone(persona));
                }
            }
        }
        return List.copyOf(shop.shoppers);
    }

    /** The same people in a shop whose articles tell no sizes. */
    static Shopper withoutSizes(Shopper shopper) {
        History known = shopper.history();
        List<Purchase> purchases = known.purchases().stream()
                .map(bought -> new Purchase(
                        bought.orderId(),
                        bought.orderNumber(),
                        bought.lineId(),
                        new Article(
                                bought.article().sku(),
                                bought.article().style(),
                                bought.article().category(),
                                SizeBand.NONE),
                        bought.placedAt(),
                        bought.deliveredAt(),
                        bought.quantity(),
                        bought.unitPaid(),
                        bought.peak()))
                .toList();
        return new Shopper(
                shopper.persona(),
                shopper.size(),
                new History(
                        known.since(),
                        purchases,
                        known.returns(),
                        known.inspections(),
                        known.proofs(),
                        known.parcels(),
                        known.complaints(),
                        known.ties()));
    }

    private Shopper someone(Persona persona) {
        SizeBand size = persona == Persona.UNLUCKY_PLUS_SIZE ? SizeBand.PLUS : size();
        return new Shopper(persona, size, new ShoppingLife(persona, size, random, shoppers.size()).live());
    }

    /** As the desk reads accounts that two kinds of identifier tie together once one of them is proven. */
    private void ring() {
        List<Shopper> accounts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS_OF_A_RING; i++) {
            accounts.add(someone(Persona.RING));
        }
        for (Shopper account : accounts) {
            History all = account.history();
            boolean proven = false;
            for (Shopper other : accounts) {
                proven |= other != account
                        && other.history().inspections().stream().anyMatch(Inspected::failed);
                all = other == account ? all : all.and(other.history());
            }
            Ties ties = proven
                    ? new Ties(2, List.of(new Trace(Trace.Kind.CUSTOMER, "C-1")), random.nextInt(3) == 0)
                    : Ties.NONE;
            shoppers.add(new Shopper(Persona.RING, account.size(), all.tied(ties)));
        }
    }

    private SizeBand size() {
        int chance = random.nextInt(100);
        if (chance < 14) {
            return SizeBand.PLUS;
        }
        if (chance < 24) {
            return SizeBand.PETITE;
        }
        return chance < 29 ? SizeBand.TALL : SizeBand.REGULAR;
    }

    static Proof proof(ProofKind kind, Instant at, String order) {
        return new Proof(kind, true, at, new Trace(Trace.Kind.ORDER, order));
    }
}
