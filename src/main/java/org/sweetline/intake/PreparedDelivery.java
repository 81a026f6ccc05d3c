package org.sweetline.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.contact.ContactPoint;

record PreparedDelivery<R>(Delivery delivery, DeliveryReader<R> reader, R read) {

    static <R> PreparedDelivery<R> of(Delivery delivery, byte[] raw, DeliveryReader<R> reader) {
        return new PreparedDelivery<>(delivery, reader, reader.prepare(delivery, raw));
    }

    Collection<ContactPoint> speakers() {
        return reader.speakers(read);
    }

    /** Files all in their order, those of one door that follow each other at once; answers the result of each delivery. */
    static Map<Long, String> file(List<PreparedDelivery<?>> prepared) {
        Map<Long, String> results = new LinkedHashMap<>();
        int from = 0;
        for (int to = 1; to <= prepared.size(); to++) {
            if (to == prepared.size() || prepared.get(to).reader != prepared.get(from).reader) {
                prepared.get(from).file(prepared.subList(from, to), results);
                from = to;
            }
        }
        return results;
    }

    /** Each of the run was read by the reader of this one. */
    @SuppressWarnings("unchecked")
    private void file(List<PreparedDelivery<?>> run, Map<Long, String> results) {
        List<R> read = new ArrayList<>();
        run.forEach(one -> read.add((R) one.read));
        List<String> keys = reader.file(read);
        for (int i = 0; i < run.size(); i++) {
            results.put(run.get(i).delivery.id(), keys.get(i));
        }
    }
}
