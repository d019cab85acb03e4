package org.tacit.server;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.tacit.server.health.RequestTimes;
import org.tacit.server.page.Pages;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring MVC as the server needs it and nothing else: JSON and bytes, our errors, and the client's pages where no controller answers. Set up by hand: finding this out by looking at what
 * lies on the class path would cost the start more than all the rest.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration extends WebMvcConfigurationSupport {
    private final JsonMapper json;
    private final RequestTimes times;

    WebConfiguration(JsonMapper json, RequestTimes times) {
        this.json = json;
        this.times = times;
    }

    @Override
    protected void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(times);
    }

    @Override
    protected HttpMessageConverters createMessageConverters() {
        return HttpMessageConverters.forServer()
                .addCustomConverter(new ByteArrayHttpMessageConverter())
                .addCustomConverter(new JacksonJsonHttpMessageConverter(json))
                .build();
    }

    /** After every controller. */
    @Bean
    SimpleUrlHandlerMapping pagesMapping(Pages pages) {
        return new SimpleUrlHandlerMapping(Map.of("/**", pages), Integer.MAX_VALUE - 1);
    }
}
