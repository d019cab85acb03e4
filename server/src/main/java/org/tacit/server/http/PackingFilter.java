package org.tacit.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Packs JSON that was asked for, at the fastest level: columns of numbers shrink to a third in a few milliseconds. What is packed already, and the feed, pass as they are. */
public final class PackingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String accepted = request.getHeader("Accept-Encoding");
        if (!request.getMethod().equals("GET") || accepted == null || !accepted.contains("gzip")) {
            chain.doFilter(request, response);
            return;
        }
        Packing packing = new Packing(response);
        chain.doFilter(request, packing);
        packing.finish();
    }

    /** An answer that is packed once it turns out to be JSON. */
    private static final class Packing extends HttpServletResponseWrapper {
        private static final int BUFFER = 8_192;

        private @Nullable Packed packed;

        Packing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (packed != null) {
                return packed;
            }
            String type = getContentType();
            if (type == null || !type.startsWith("application/json") || getHeader("Content-Encoding") != null) {
                return super.getOutputStream();
            }
            setHeader("Content-Encoding", "gzip");
            addHeader("Vary", "Accept-Encoding");
            packed = new Packed(super.getOutputStream());
            return packed;
        }

        /** What is written is not what is sent; flushing early would cost more than it tells. */
        @Override
        public void flushBuffer() throws IOException {
            if (packed == null) {
                super.flushBuffer();
            }
        }

        void finish() throws IOException {
            if (packed != null) {
                packed.close();
            }
        }

        /** A stream that packs. */
        private static final class Packed extends ServletOutputStream {
            private final OutputStream gzip;

            Packed(OutputStream out) throws IOException {
                this.gzip = new GZIPOutputStream(out, BUFFER) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                };
            }

            @Override
            public void write(int one) throws IOException {
                gzip.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                gzip.write(bytes, from, count);
            }

            @Override
            public void flush() {}

            @Override
            public void close() throws IOException {
                gzip.close();
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("answers are written at once");
            }
        }
    }
}
