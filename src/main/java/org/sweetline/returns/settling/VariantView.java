package org.sweetline.returns.settling;

import java.math.BigDecimal;
import org.sweetline.returns.settling.Variants.Variant;

/**
 * Another size or colour of what came back.
 *
 * @param options what tells it from the others, "" where no order told
 * @param difference how much more one of it costs
 */
public record VariantView(String sku, String options, BigDecimal difference) {

    static VariantView of(Variant variant) {
        return new VariantView(variant.sku(), variant.options(), variant.difference());
    }
}
