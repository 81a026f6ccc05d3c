package org.sweetline.returns.settling;

import java.math.BigDecimal;
import org.sweetline.returns.settling.Variants.Variant;

/** Another size or colour of what came back; {@code difference} is how much more one of it costs. */
public record VariantView(String sku, BigDecimal difference) {

    static VariantView of(Variant variant) {
        return new VariantView(variant.sku(), variant.difference());
    }
}
