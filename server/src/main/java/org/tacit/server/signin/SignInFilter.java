package org.tacit.server.signin;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tacit.domain.coding.CoderId;

/**
 * Signs in whoever has the cookie, and exchanges the start token for it: {@code GET /?token=T} answers with the cookie and leads to the same page without the token, so that it does
 * not stay in the address bar. The printed address works for as long as the program runs.
 */
final class SignInFilter extends OncePerRequestFilter {
    private final SignIn signIn;
    private final CoderId person;

    SignInFilter(SignIn signIn, CoderId person) {
        this.signIn = requireNonNull(signIn, "signIn is null");
        this.person = requireNonNull(person, "person is null");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page =
                request.getMethod().equals("GET") && request.getRequestURI().equals("/");
        String token = page ? request.getParameter("token") : null;
        if (token != null && signIn.isToken(token)) {
            response.setHeader(
                    "Set-Cookie",
                    SignIn.cookieName(request.getLocalPort()) + "=" + signIn.secret()
                            + "; Path=/; HttpOnly; SameSite=Strict");
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target(request.getParameter("study")));
            return;
        }
        if (signIn.isSecret(cookie(request))) {
            Authentication who = new PreAuthenticatedAuthenticationToken(person.value(), "", List.of());
            SecurityContextHolder.setContext(new SecurityContextImpl(who));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A page of our own and never an address somebody sent. */
    private static String target(@Nullable String study) {
        return study == null
                ? "/"
                : "/studies/" + URLEncoder.encode(study, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = SignIn.cookieName(request.getLocalPort());
        for (int i = 0; cookies != null && i < cookies.length; i++) {
            if (cookies[i].getName().equals(name)) {
                return cookies[i].getValue();
            }
        }
        return null;
    }
}
