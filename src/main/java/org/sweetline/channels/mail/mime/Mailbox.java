package org.sweetline.channels.mail.mime;

/** One address of a header with the name written beside it; either may be "". */
public record Mailbox(String name, String address) {

    @Override
    public String toString() {
        if (address.isEmpty()) return name;
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
