package org.sweetline.channels.shop;

import java.util.List;

/** What became of an import: every line counted, the first faults in words. */
public record OrdersImportView(
        long received, long created, long updated, long unchanged, long failed, List<ImportErrorView> errors) {}
