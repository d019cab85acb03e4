package org.tacit.storage.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Writes columns of numbers and texts one after the other, big-endian. Not thread-safe. */
final class Columns {
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    int size() {
        return buffer.position();
    }

    /** Everything written since the last time; begins anew. */
    byte[] take() {
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        buffer.clear();
        return bytes;
    }

    void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        number(bytes.length);
        room(bytes.length).put(bytes);
    }

    void integers(int count, IntUnaryOperator value) {
        ByteBuffer out = room(count * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            out.putInt(value.applyAsInt(i));
        }
    }

    void longs(int count, IntToLongFunction value) {
        ByteBuffer out = room(count * Long.BYTES);
        for (int i = 0; i < count; i++) {
            out.putLong(value.applyAsLong(i));
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int needed = Math.addExact(buffer.position(), bytes);
            ByteBuffer larger = ByteBuffer.allocate(Math.max(needed, (int) Math.min(1 << 30, buffer.capacity() * 2L)));
            larger.put(buffer.flip());
            buffer = larger;
        }
        return buffer;
    }
}
