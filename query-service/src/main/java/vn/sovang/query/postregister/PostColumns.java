package vn.sovang.query.postregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.list.ListPage;

/// List of posts and its columns.
@Configuration(proxyBeanMethods = false)
class PostColumns {
    @Bean
    ListPage postsPage() {
        return ListPage.of("posts", "/tai-khoan")
                .shows("account", "roles", "unitName", "firstAt", "lastOn")
                .links("account", "/lich-su?actor={account}")
                .links("unitName", "/don-vi/{unitId}")
                .filters("q");
    }
}
