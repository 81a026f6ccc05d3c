package org.sweetline.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A file that came with an entry. */
@Entity
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 20)
    private long id;

    @Column(name = "entry_id")
    private long entryId;

    private String name;
    private String type;
    private long size;
    private String sha256;

    @Column(name = "content_id")
    private String contentId;

    @Column(name = "inline_part")
    private boolean inline;

    protected Attachment() {}

    Attachment(long entryId, IncomingAttachment incoming) {
        this.entryId = entryId;
        this.name = incoming.name();
        this.type = incoming.type();
        this.size = incoming.size();
        this.sha256 = incoming.sha256();
        this.contentId = incoming.contentId();
        this.inline = incoming.inline();
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
