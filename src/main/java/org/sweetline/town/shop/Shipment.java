package org.sweetline.town.shop;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What left the shop at one time, in one parcel or several. */
public record Shipment(int id, Instant at, Instant updatedAt, List<Quantity> items, List<Track> tracks) {
    /** That of the first parcel, "" while it has none. */
    public String trackNumber() {
        return tracks.stream().map(Track::number).findFirst().orElse("");
    }

    Shipment with(Track track) {
        return new Shipment(
                id,
                at,
                track.at(),
                items,
                Stream.concat(tracks.stream(), Stream.of(track)).toList());
    }
}
