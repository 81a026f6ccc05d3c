package org.sweetline.town.phone.sound;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Keeps the recordings, and makes their audio when somebody asks for it. */
public final class RecordingShelf {
    private final Map<String, Recording> recordings = new ConcurrentHashMap<>();
    /** By the call and by the conference. */
    private final Map<String, List<Recording>> owned = new ConcurrentHashMap<>();

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Taping> tapings = new ConcurrentHashMap<>();
    private volatile String url = "";

    /** Where the product finds recordings. */
    public void servedAt(String address) {
        url = address;
    }

    public String url(String sid) {
        return url + "/Recordings/" + sid;
    }

    public void keep(Recording recording) {
        if (recordings.put(recording.sid(), recording) == null) {
            owners(recording)
                    .forEach(owner -> owned.computeIfAbsent(owner, any -> new CopyOnWriteArrayList<>())
                            .add(recording));
        }
    }

    private static Stream<String> owners(Recording recording) {
        return Stream.of(recording.callSid(), recording.conferenceSid()).filter(owner -> !owner.isEmpty());
    }

    public void begin(Taping taping) {
        tapings.put(taping.sid(), taping);
    }

    /** What is being recorded of a call or conference: by its id, or whatever runs now. */
    public Optional<Taping> running(String of, String sid) {
        return tapings.values().stream()
                .filter(taping ->
                        taping.callSid().equals(of) || taping.conferenceSid().equals(of))
                .filter(taping -> sid.equals("Twilio.CURRENT") || taping.sid().equals(sid))
                .max(Comparator.comparing(Taping::startedAt));
    }

    /** The recording is over, and from now on to be had. */
    public Recording finish(Taping taping, Instant now, RecordingFate fate) {
        Recording recording = taping.stop(now, fate);
        keep(recording);
        tapings.remove(taping.sid());
        return recording;
    }

    public Optional<Recording> find(String sid) {
        return Optional.ofNullable(recordings.get(sid));
    }

    /** How far it is, as whoever asks is told; of one that is under way the second to ask hears that it is done. */
    public String status(Recording recording) {
        return switch (recording.fate()) {
            case ABSENT -> "absent";
            case UNDER_WAY -> asked.merge(recording.sid(), 1, Integer::sum) > 1 ? "completed" : "processing";
            default -> "completed";
        };
    }

    /** Of a call or a conference, or all of them; the newest first. */
    public List<Recording> of(String of) {
        Collection<Recording> some = of.isEmpty() ? recordings.values() : owned.getOrDefault(of, List.of());
        return some.stream()
                .sorted(Comparator.comparing(Recording::at).reversed())
                .toList();
    }

    /** The audio, unless it is absent for ever or not there yet. */
    public Optional<byte[]> audio(String sid, String format, int channels) {
        return find(sid)
                .filter(this::isThere)
                .map(recording -> format.equals("mp3")
                        ? Tones.mp3(recording.length())
                        : Tones.wav(recording.length(), sid.hashCode(), Math.min(channels, recording.channels())));
    }

    public boolean delete(String sid) {
        Recording gone = recordings.remove(sid);
        if (gone != null) {
            owners(gone).map(owned::get).forEach(some -> some.remove(gone));
        }
        return gone != null;
    }

    /** Whether the call is one of which nothing is known any more. */
    public boolean hasForgotten(String call) {
        return of(call).stream().anyMatch(recording -> recording.fate() == RecordingFate.FORGOTTEN);
    }

    private boolean isThere(Recording recording) {
        return switch (recording.fate()) {
            case STORED, SILENT, LONG, ENDLESS, SLOW -> true;
            case UNDER_WAY -> asked.getOrDefault(recording.sid(), 0) > 1;
            case LATE -> asked.merge(recording.sid(), 1, Integer::sum) > 2;
            case ABSENT, FORGOTTEN -> false;
        };
    }
}
