package org.sweetline.abuse.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.History.Account;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Proof;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.SizeBand;
import org.sweetline.abuse.history.Tie;
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
        return new Shopper(shopper.persona(), shopper.size(), withoutSizes(shopper.history()));
    }

    private static History withoutSizes(History known) {
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
        return new History(
                known.since(),
                purchases,
                known.returns(),
                known.inspections(),
                known.proofs(),
                known.parcels(),
                known.complaints(),
                known.ties(),
                known.accounts().stream()
                        .map(account -> new Account(account.from(), withoutSizes(account.history())))
                        .toList());
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
            List<Shopper> others =
                    accounts.stream().filter(other -> other != account).toList();
            List<Tie> ties = others.stream()
                    .flatMap(other -> other.history().inspections().stream())
                    .filter(Inspected::failed)
                    .min(Comparator.comparing(Inspected::at))
                    .map(first -> new Tie(
                            new Trace(Trace.Kind.CUSTOMER, "C-1"),
                            List.of(OPENED, OPENED),
                            null,
                            first.at(),
                            random.nextInt(3) == 0))
                    .stream()
                    .toList();
            History history = account.history()
                    .tied(new Ties(ties))
                    .with(others.stream()
                            .map(other -> new Account(OPENED, other.history()))
                            .toList());
            shoppers.add(new Shopper(Persona.RING, account.size(), history));
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
