package org.tacit.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/** The headers that bind the browser: no script but our own files, no frame, no other address. Safe for use by several threads. */
public final class PageHeaders implements HeaderWriter {
    /** The attribute of a request that holds its nonce for styles. */
    public static final String NONCE = PageHeaders.class.getName() + ".nonce";

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random;

    /** Headers with nonces drawn from a source of chance. */
    public PageHeaders(SecureRandom random) {
        this.random = random;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                        + "'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; font-src 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=()");
    }
}
