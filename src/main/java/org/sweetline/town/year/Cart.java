package org.sweetline.town.year;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sweetline.town.shop.Catalogue;
import org.sweetline.town.shop.Product;
import org.sweetline.town.shop.Wish;

/** What somebody might buy. */
public final class Cart {
    private final RandomGenerator random;

    public Cart(RandomGenerator random) {
        this.random = random;
    }

    public List<Wish> fill() {
        List<Wish> wishes = new ArrayList<>();
        int things = 1 + random.nextInt(3);
        for (int i = 0; i < things; i++) {
            Product product = pick(Catalogue.products());
            wishes.add(of(product, pick(product.colours())));
        }
        return wishes;
    }

    /** One of this product in this colour, in some size. */
    public Wish of(Product product, String colour) {
        String size = product.sizes().isEmpty() ? "" : pick(product.sizes());
        return new Wish(product, colour, size, random.nextInt(12) == 0 ? 2 : 1);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
