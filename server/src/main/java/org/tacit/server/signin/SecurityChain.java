package org.tacit.server.signin;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tacit.domain.coding.CoderId;
import org.tacit.server.http.PackingFilter;
import org.tacit.server.http.Problem;
import org.tacit.server.http.Problems;

/** Puts Spring Security's filters in line with ours: firewall, headers, own address, sign-in, and then whoever is not signed in gets nothing but pages and health. */
public final class SecurityChain {
    private SecurityChain() {}

    /** The one filter before everything. */
    public static FilterChainProxy of(SignIn signIn, CoderId person, PageHeaders headers, Problems problems) {
        ExceptionTranslationFilter translation = new ExceptionTranslationFilter(
                (request, response, failure) -> problems.write(
                        response,
                        new Problem(
                                401,
                                "not-signed-in",
                                "You are not signed in: open the address that the workbench printed when it started")),
                new NullRequestCache());
        HeaderWriterFilter first = new HeaderWriterFilter(List.of(headers));
        first.setShouldWriteHeadersEagerly(true);
        List<Filter> filters = List.of(
                first,
                new FaultFilter(problems),
                new OwnAddressFilter(problems),
                new SignInFilter(signIn, person),
                translation,
                new AuthorizationFilter(rules()),
                new PackingFilter());
        FilterChainProxy proxy =
                new FilterChainProxy(new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, filters));
        proxy.setFirewall(new StrictHttpFirewall());
        proxy.setRequestRejectedHandler((request, response, failure) -> problems.write(
                response, new Problem(400, "malformed", "The address of the request is not one a browser would send")));
        return proxy;
    }

    private static RequestMatcherDelegatingAuthorizationManager rules() {
        RequestMatcher guarded = request -> {
            String path = request.getRequestURI();
            return path.equals("/api")
                    || path.startsWith("/api/")
                    || path.startsWith("/actuator/") && !path.equals("/actuator/health");
        };
        AuthorizationManager<RequestAuthorizationContext> signedIn = AuthenticatedAuthorizationManager.authenticated();
        return RequestMatcherDelegatingAuthorizationManager.builder()
                .add(guarded, signedIn)
                .anyRequest()
                .permitAll()
                .build();
    }
}
