package org.sweetline.surge.incidents;

import java.time.Instant;
import java.util.List;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/** What customers are told on the portal and the survey pages; without any incident {@code items} is empty. */
public record BannerView(List<BannerItemView> items) {

    /**
     * @param title in both languages: where it was written in one, the other says the same
     * @param text likewise
     */
    public record BannerItemView(
            @OneOf(IncidentState.class) String state,
            Bilingual title,
            Bilingual text,
            Instant since,
            Instant changedAt) {}
}
