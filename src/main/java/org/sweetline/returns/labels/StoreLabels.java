package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Labels of the store's own: they cost nothing, and any carrier or shop takes the parcel. */
@ApplicationScoped
class StoreLabels implements LabelMaker {

    private final LabelConfig config;

    @Inject
    StoreLabels(LabelConfig config) {
        this.config = config;
    }

    @Override
    public String carrier() {
        return "store";
    }

    @Override
    public MadeLabel make(ParcelSlip slip) {
        return new MadeLabel(Tracking.fresh(slip.number()), BigDecimal.ZERO);
    }

    @Override
    public byte[] paper(ParcelSlip slip, String tracking) {
        try {
            return LabelPaper.draw(slip, tracking, config.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
