package org.sweetline.town.shop;

import java.util.List;
import java.util.Locale;

/** Something the shop sells, in colours and, when it is worn, in sizes; a bundle in parts. */
public record Product(
        int id,
        String sku,
        String name,
        String price,
        List<String> colours,
        List<String> sizes,
        Kind kind,
        List<Product> parts) {
    /** As Magento tells them apart. */
    public enum Kind {
        SIMPLE,
        CONFIGURABLE,
        BUNDLE,
        VIRTUAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Product(int id, String sku, String name, String price, List<String> colours, List<String> sizes) {
        this(id, sku, name, price, colours, sizes, sizes.isEmpty() ? Kind.SIMPLE : Kind.CONFIGURABLE, List.of());
    }

    /** Whether an order shows the chosen variant as a row of its own under the product. */
    public boolean hasVariants() {
        return kind == Kind.CONFIGURABLE;
    }

    public boolean isVirtual() {
        return kind == Kind.VIRTUAL;
    }

    public boolean isKnitted() {
        return sku.startsWith("KN-");
    }

    public String variantSku(String colour, String size) {
        String tail = colour.replace(" ", "") + (size.isEmpty() ? "" : "-" + size);
        return sku + "-" + tail.toUpperCase(Locale.ROOT);
    }

    public String variantName(String colour, String size) {
        return name + ", " + colour + (size.isEmpty() ? "" : ", " + size);
    }
}
