package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.channels.twilio.SoundFormat;

class RecordingFetchTest {

    @Test
    void whatCameTooSlowlyTwiceIsSoughtSmaller() {
        assertThat(RecordingFetch.isTooLargeForTheLine(slow(1, SoundFormat.WAV)))
                .isFalse();
        assertThat(RecordingFetch.isTooLargeForTheLine(slow(2, SoundFormat.WAV)))
                .isTrue();
    }

    @Test
    void nothingIsSmallerThanTheSmallest() {
        assertThat(RecordingFetch.isTooLargeForTheLine(slow(9, SoundFormat.MP3)))
                .isFalse();
    }

    private static RecordingQueue.Sought slow(int tries, SoundFormat format) {
        return new RecordingQueue.Sought("RE0000000000000000000000000000000a", tries, format);
    }
}
