package org.tacit.server.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The two secrets of one run: the start token, which stands in the address that is printed, and the one it is exchanged for, which a browser keeps as a cookie. Both are gone when the
 * program ends. They are compared in constant time and never printed but for the address. Immutable.
 */
public final class SignIn {
    private static final int BYTES = 24;

    private final String token;
    private final String secret;

    /** New secrets, drawn from a source of chance. */
    public SignIn(SecureRandom random) {
        this.token = drawn(random);
        this.secret = drawn(random);
    }

    private static String drawn(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The start token, for the address to print. */
    public String token() {
        return token;
    }

    /** What the cookie holds. */
    String secret() {
        return secret;
    }

    boolean isToken(@Nullable String given) {
        return same(token, given);
    }

    boolean isSecret(@Nullable String given) {
        return same(secret, given);
    }

    /** Cookies do not know ports, and two workbenches may be open at once. */
    static String cookieName(int port) {
        return "tacit-" + port;
    }

    private static boolean same(String wanted, @Nullable String given) {
        return given != null && MessageDigest.isEqual(wanted.getBytes(US_ASCII), given.getBytes(US_ASCII));
    }
}
