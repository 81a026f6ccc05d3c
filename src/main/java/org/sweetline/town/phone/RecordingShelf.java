package org.sweetline.town.phone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the recordings, and makes their audio when somebody asks for it. */
final class RecordingShelf {
    private final Map<String, Recording> recordings = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    void keep(Recording recording) {
        recordings.put(recording.sid(), recording);
    }

    Optional<Recording> find(String sid) {
        return Optional.ofNullable(recordings.get(sid));
    }

    List<Recording> of(String callSid) {
        return recordings.values().stream()
                .filter(recording -> callSid.isEmpty() || recording.callSid().equals(callSid))
                .sorted(Comparator.comparing(Recording::at).reversed())
                .toList();
    }

    /** The audio, unless it is absent for ever or not there yet. */
    Optional<byte[]> audio(String sid, String format) {
        return find(sid)
                .filter(this::isThere)
                .map(recording -> format.equals("mp3")
                        ? Tones.mp3(recording.length())
                        : Tones.wav(recording.length(), sid.hashCode()));
    }

    boolean delete(String sid) {
        return recordings.remove(sid) != null;
    }

    private boolean isThere(Recording recording) {
        return switch (recording.fate()) {
            case STORED, SILENT -> true;
            case LATE -> asked.merge(recording.sid(), 1, Integer::sum) > 2;
            case ABSENT -> false;
        };
    }
}
