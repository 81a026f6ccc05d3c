package org.sweetline.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What of a document is shown, as one value beside the index. Lucene's stored fields are packed in blocks, and half of a
 * search went into unpacking them.
 *
 * @param body the texts, the first ones whole
 */
record Shown(
        HitType type,
        String number,
        String title,
        Instant at,
        String status,
        String channel,
        String customerNumber,
        String customerName,
        List<String> body) {

    static Shown of(Searchable source, String title, List<String> body) {
        return new Shown(
                source.type(),
                source.number(),
                title,
                source.at(),
                source.status(),
                source.channel(),
                source.customerNumber(),
                source.customerName(),
                body);
    }

    static Shown read(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SHOWN);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without what is shown of it");
        }
        BytesRef bytes = values.binaryValue();
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new Shown(
                HitType.values()[in.readVInt()],
                in.readString(),
                in.readString(),
                Instant.ofEpochMilli(in.readLong()),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                texts(in));
    }

    BytesRef bytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(type.ordinal());
            out.writeString(number);
            out.writeString(title);
            out.writeLong(at.toEpochMilli());
            out.writeString(status);
            out.writeString(channel);
            out.writeString(customerNumber);
            out.writeString(customerName);
            out.writeVInt(body.size());
            for (String text : body) {
                out.writeString(text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static List<String> texts(ByteArrayDataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            texts.add(in.readString());
        }
        return texts;
    }
}
