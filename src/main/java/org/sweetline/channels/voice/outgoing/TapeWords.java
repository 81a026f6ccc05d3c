package org.sweetline.channels.voice.outgoing;

import org.sweetline.calls.back.TapeMessage;

/** What a machine's tape keeps: why we called, and whether it is our turn or theirs; nothing that is not so. */
final class TapeWords {
    private TapeWords() {}

    static String english(TapeMessage message) {
        String why = switch (message.origin()) {
            case QUEUE -> "You asked us to call you back.";
            case MISSED -> "You called us, and we could not answer.";
            case HAND -> "We would like to speak with you.";
        };
        String next = message.again()
                ? "We will try again, or you can call us at this number."
                : "Please call us at this number when it suits you.";
        return "Hello, this is customer care. " + why + " " + next + " Goodbye.";
    }

    static String korean(TapeMessage message) {
        String why = switch (message.origin()) {
            case QUEUE -> "요청하신 대로 전화드렸습니다.";
            case MISSED -> "고객님의 전화를 받지 못해 다시 전화드렸습니다.";
            case HAND -> "말씀을 나누고 싶어 전화드렸습니다.";
        };
        String next = message.again() ? "다시 연락드리겠습니다. 이 번호로 전화하셔도 됩니다." : "편하실 때 이 번호로 전화해 주세요.";
        return "안녕하세요, 고객센터입니다. " + why + " " + next + " 안녕히 계세요.";
    }
}
