package org.sweetline.town.shop;

import java.util.List;
import java.util.Locale;

/** Something the shop sells, in colours and, when it is worn, in sizes. */
public record Product(int id, String sku, String name, String price, List<String> colours, List<String> sizes) {
    /** Whether an order shows it as two rows, the chosen variant under the product. */
    public boolean hasVariants() {
        return !sizes.isEmpty();
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
