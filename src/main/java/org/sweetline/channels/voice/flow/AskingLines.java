package org.sweetline.channels.voice.flow;

/** What is said to a customer after a conversation and while they are on hold. */
record AskingLines(String question, String again, String thanks, String hold) {
    private static final AskingLines ENGLISH = new AskingLines(
            "Before you go: how well did we help you? Press a key from 1, not at all, to 5, very well.",
            "Please press a key from 1 to 5, or just hang up.",
            "Thank you. Your answer helps us. Goodbye.",
            "Please stay on the line, we are right back with you.");
    private static final AskingLines KOREAN = new AskingLines(
            "끊으시기 전에 여쭙겠습니다. 상담이 얼마나 도움이 되셨나요? 전혀 아니면 1번, 매우 도움이 되었으면 5번까지 눌러 주세요.",
            "1번부터 5번까지 눌러 주세요. 원하지 않으시면 그냥 끊으셔도 됩니다.",
            "감사합니다. 소중한 의견을 잘 듣겠습니다. 안녕히 계세요.",
            "잠시만 기다려 주세요. 곧 다시 연결해 드리겠습니다.");

    static AskingLines in(String language) {
        return language.equals("ko") ? KOREAN : ENGLISH;
    }
}
