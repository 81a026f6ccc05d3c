package org.sweetline.town.shop;

/** What somebody puts into the cart. */
public record Wish(Product product, String colour, String size, int quantity) {
    public static Wish of(String product, String colour, String size) {
        return new Wish(Catalogue.named(product), colour, size, 1);
    }
}
