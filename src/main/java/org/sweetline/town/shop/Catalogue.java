package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shop sells: cosy knitwear and stationery. */
public final class Catalogue {
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL");
    private static final List<String> ONE = List.of();
    private static final List<Product> ALONE = List.of(
            new Product(1, "KN-CLOUD", "Cloud Cardigan", "128.00", List.of("Oat", "Sage", "Plum", "Ink"), SIZES),
            new Product(2, "KN-FIRESIDE", "Fireside Sweater", "98.00", List.of("Rust", "Moss", "Cream"), SIZES),
            new Product(3, "KN-HARBOR", "Harbor Pullover", "110.00", List.of("Navy", "Fog", "Brick"), SIZES),
            new Product(
                    4,
                    "KN-PUDDLE",
                    "Puddle Socks",
                    "18.00",
                    List.of("Mustard", "Teal", "Berry"),
                    List.of("S", "M", "L")),
            new Product(5, "KN-HALO", "Halo Beanie", "34.00", List.of("Sage", "Rose", "Charcoal", "Butter"), ONE),
            new Product(6, "KN-LANTERN", "Lantern Scarf", "46.00", List.of("Amber", "Fern", "Ink"), ONE),
            new Product(
                    7,
                    "KN-MARMALADE",
                    "Marmalade Mittens",
                    "29.00",
                    List.of("Orange", "Cream", "Plum"),
                    List.of("S", "M", "L")),
            new Product(8, "KN-MOONRISE", "Moonrise Shawl", "84.00", List.of("Pearl", "Dusk"), ONE),
            new Product(9, "ST-FIELD", "Field Notebook, dotted", "14.50", List.of("Kraft", "Forest", "Coral"), ONE),
            new Product(10, "ST-LETTER", "Letter Set, 24 sheets", "22.00", List.of("Bluebell", "Poppy"), ONE),
            new Product(11, "ST-RIVER", "River Fountain Pen", "42.00", List.of("Smoke", "Jade", "Honey"), ONE),
            new Product(12, "ST-SEAL", "Wax Seal Kit", "31.00", List.of("Burgundy", "Gold"), ONE),
            new Product(13, "ST-DAYBOOK", "Daybook Planner", "36.00", List.of("Linen", "Clay", "Night"), ONE),
            new Product(14, "ST-WASHI", "Washi Tape, set of six", "12.00", List.of("Meadow", "Candy"), ONE),
            new Product(
                    15,
                    "VC-CABLES",
                    "Evening Class, cables",
                    "39.00",
                    List.of("Tuesdays", "Saturdays"),
                    ONE,
                    Product.Kind.VIRTUAL,
                    List.of()));
    private static final List<Product> PRODUCTS = Stream.concat(
                    ALONE.stream(),
                    Stream.of(box(16, "BX-EVENING", "Quiet Evening Box", "Lantern Scarf", "Letter Set")))
            .toList();

    private Catalogue() {}

    public static List<Product> products() {
        return PRODUCTS;
    }

    /** Costs what its parts cost, as bundles with a dynamic price do. */
    private static Product box(int id, String sku, String name, String... parts) {
        List<Product> inside =
                Stream.of(parts).map(part -> find(ALONE, part).orElseThrow()).toList();
        BigDecimal price =
                inside.stream().map(part -> new BigDecimal(part.price())).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> ribbons = List.of("Red ribbon", "Green ribbon");
        return new Product(id, sku, name, price.toString(), ribbons, ONE, Product.Kind.BUNDLE, inside);
    }

    public static Product named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("The shop does not sell " + name));
    }

    public static Optional<Product> find(String name) {
        return find(PRODUCTS, name);
    }

    private static Optional<Product> find(List<Product> among, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return among.stream()
                .filter(product -> product.name().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }
}
