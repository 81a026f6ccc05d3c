package org.sweetline.channels.shop.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import: every order counted, the first faults in words.
 *
 * @param id by which it can be looked at later, null for a short one that nobody named
 * @param lines lines of the body that spoke of orders
 * @param received orders, and lines that should have been part of one
 */
public record OrdersImportView(
        @Nullable String id,
        long lines,
        long received,
        long created,
        long updated,
        long unchanged,
        long failed,
        List<ImportErrorView> errors) {}
